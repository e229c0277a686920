/** The window of a ribbon button that failed: shows the sentence it was opened with, as text and nothing else. */
const place = document.getElementById("message");
// Some versions of Office put what they add to an address behind the # instead of into the query.
const sentence = window.location.hash.slice(1).replace(/[?&]_host_info=.*$/i, "");
if (place) place.textContent = decodeURIComponent(sentence);
