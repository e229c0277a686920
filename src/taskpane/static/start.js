// Served as it is, in the oldest JavaScript: on web views that cannot run the pane it says so instead of leaving a
// blank page, and where office.js does not come it says that.
(function () {
  var WAIT = 10000;

  var TEXTS = {
    old: [
      "此电脑的网页组件过旧，无法运行指标校验。请升级到 Office 2021 或更新版本，或安装 Microsoft Edge WebView2 运行时，再重新打开窗格。",
      "The web component on this computer is too old for Indicator Check. Update to Office 2021 or newer, or install the Microsoft Edge WebView2 runtime, then open the pane again.",
    ],
    noOffice: [
      "未能载入 Office 组件（office.js），指标校验无法启动。请检查网络后重新打开窗格；如仍不行，请联系管理员检查加载项服务器。",
      "The Office library (office.js) did not load, so Indicator Check cannot start. Check the network and open the pane again; if it goes on, ask the administrator to look at the add-in's server.",
    ],
    noExcel: [
      "启动时间过长，Excel 没有应答。请关闭并重新打开窗格；如在浏览器中直接打开了本页，请改从 Excel 的功能区打开。",
      "Starting takes too long because Excel does not answer. Close the pane and open it again; if you opened this page in a browser, open it from the ribbon in Excel instead.",
    ],
    broken: [
      "未能载入指标校验的程序文件。请重新打开窗格；如仍不行，请联系管理员检查加载项服务器。",
      "The files of Indicator Check did not load. Open the pane again; if it goes on, ask the administrator to look at the add-in's server.",
    ],
  };

  function isTooOld() {
    if (/Trident|MSIE|Edge\//.test(navigator.userAgent)) return true;
    if (!Array.prototype.findLast || !window.ResizeObserver || !Object.fromEntries) return true;
    try {
      new RegExp("(?<=a)\\p{L}", "u");
    } catch (unsupported) {
      return Boolean(unsupported);
    }
    return false;
  }

  function say(what) {
    if (document.documentElement.getAttribute("data-started")) return;
    var chinese = document.getElementById("starting-zh");
    var english = document.getElementById("starting-en");
    if (!chinese || !english) return;
    chinese.parentNode.setAttribute("role", "alert");
    chinese.firstChild.data = TEXTS[what][0];
    english.firstChild.data = TEXTS[what][1];
  }

  function whenThere(then) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", then);
    else then();
  }

  if (isTooOld()) {
    whenThere(function () {
      say("old");
    });
    return;
  }

  function onError(event) {
    var script = event.target;
    if (!script || script.tagName !== "SCRIPT") return;
    say(script.id === "office-js" ? "noOffice" : "broken");
  }

  // A script that does not come tells its element only, so listen on the way down.
  window.addEventListener("error", onError, true);

  setTimeout(function () {
    say(window.Office ? "noExcel" : "noOffice");
  }, WAIT);
})();
