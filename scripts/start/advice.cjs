/** What to do with Excel, where there is one: the steps to load the add-in from this address. */
const sideloading = (manifest) => `
用 Excel 试用（没有 Excel 时用上面的演示台） · With Excel (without it, use the workbench above)

Windows
  1. 把 ${manifest} 放进一个文件夹，将该文件夹共享（属性 → 共享），记下网络路径。
     Put the manifest into a folder, share the folder and note its network path.
  2. Excel：文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录，添加该网络路径，勾选“显示在菜单中”，重启 Excel。
     Excel: File → Options → Trust Center → Trusted Add-in Catalogs; add the path, tick "Show in Menu", restart Excel.
  3. 插入（或开始）→ 加载项 → 共享文件夹 → 指标校验。
     Insert (or Home) → Add-ins → Shared Folder → Indicator Check.

Mac
  1. 把 manifest.xml 复制到（没有就新建） · Copy the manifest to (make the folder if it is missing)
     ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
  2. 重启 Excel，开始 → 加载项 → 指标校验。 · Restart Excel, Home → Add-ins → Indicator Check.

网页版 · On the web
  1. 在浏览器中先打开本地址一次，接受证书。 · Open this address once in the same browser and accept the certificate.
  2. 打开任一工作簿，开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项，选择 manifest.xml。
     Open any workbook, Home → Add-ins → More Add-ins → My Add-ins → Upload My Add-in, and choose manifest.xml.
`;

module.exports = { sideloading };
