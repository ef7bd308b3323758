/// The only script of a page: a button beside each cell that copies its code.
///
/// The page says nothing less without it. The content policy names the script by its digest, so
/// that nothing else runs.
enum CopyScript {
  static let text =
    #"for(const code of navigator.clipboard?document.querySelectorAll("pre.code"):[])"#
    + #"{const button=document.createElement("button");button.type="button";"#
    + #"button.className="copy";button.textContent="Copy";button.addEventListener("click",()=>"#
    + #"navigator.clipboard.writeText(code.textContent).then(()=>{button.textContent="Copied";"#
    + #"setTimeout(()=>{button.textContent="Copy"},1500)}));code.before(button)}"#

  /// SHA-256 of the text, base64; a browser refuses the script when it is wrong.
  static let digest = "ehNASjfAN9aDMl10Tb1cbAwECnw2aBJJG0xTRSQ9rpQ="
}
