extension StyleSheet {
  /// On paper: what is folded stays away, nothing is cut, and no heading is left alone.
  ///
  /// A table that is wider than the paper would make browsers shrink the whole page, so tables give way.
  static let print = """
    @media print{@page{size:A4;margin:16mm 17mm 18mm;@bottom-right{
    content:counter(page) " / " counter(pages);font:8pt system-ui,"DejaVu Sans",sans-serif}}
    body{max-width:none;padding:0;font-size:10pt;line-height:1.5}main{max-width:none}
    nav,.skip,.copy,details:not([open]){display:none}.printed{display:block}
    .drawing,figcaption,pre,.callout,.sample,tr{break-inside:avoid}
    .drawing,h2,h3,h4,caption,summary,thead tr{break-after:avoid}
    p,li{orphans:3;widows:3}h1{margin-top:0}h2{margin-top:1.8rem}
    .scroll,.drawing,pre{overflow:visible}pre{white-space:pre-wrap;overflow-wrap:anywhere}
    .drawing svg{min-width:0;max-width:13.5cm}
    table{font-size:8pt;min-width:0}th,td{padding:.2rem .4rem}.wide{min-width:0}
    main a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em}}
    """
}
