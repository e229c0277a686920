/** The dialog of a ribbon button that failed: shows the sentence it was opened with, as text and nothing else. */
const place = document.getElementById("message");
if (place) place.textContent = decodeURIComponent(window.location.hash.slice(1));
