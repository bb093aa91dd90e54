extension FileFormat {
  /// What messages call it in Chinese.
  package var chinese: String {
    switch self {
    case .text: "文本表格"
    case .xlsx: "Excel 工作簿（.xlsx）"
    case .xls: "旧版 Excel 工作簿（.xls）"
    case .ods: "OpenDocument 表格（.ods）"
    case .html: "网页"
    case .xml2003: "XML 表格 2003"
    case .xml: "XML 文件"
    case .xlsb: "Excel 二进制工作簿（.xlsb）"
    case .document: "Word 或 WPS 文字文档"
    case .slides: "演示文稿"
    case .pdf: "PDF 文档"
    case .ofd: "OFD 文档"
    case .rtf: "RTF 文档"
    case .mhtml: "单个文件网页（.mht）"
    case .zip: "zip 压缩包，不是工作簿"
    case .archive: "压缩包"
    case .image: "图片"
    case .database: "数据库文件"
    case .compound: "Office 文件，但不是工作簿"
    case .empty: "空文件"
    }
  }

  /// What to do with a file of a format that is not read.
  var chineseRemedy: String {
    switch self {
    case .text, .xls, .html, .xml: "请先另存为 CSV UTF-8。"
    case .xlsx, .xlsb, .ods, .xml2003, .mhtml, .compound: "请用表格软件打开，另存为 .xlsx。"
    case .document, .slides, .rtf: "请把其中的表格复制到新的工作簿。"
    case .pdf, .ofd, .image: "请索取表格原件，或把表格录入工作簿。"
    case .zip, .archive: "请解压后导入其中的文件。"
    case .database: "请从中导出 CSV UTF-8。"
    case .empty: "请重新索取该文件。"
    }
  }
}
