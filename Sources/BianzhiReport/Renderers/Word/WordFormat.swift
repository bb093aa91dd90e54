import BianzhiCore
import Spreadsheets

extension ReportFormat {
  /// A document for Word, WPS and LibreOffice; each number stands in a bookmark, and a custom XML part says what it is.
  static let word = ReportFormat(name: "docx", endings: ["docx"]) { report in
    var document = WordReport(report)
    return try ZipWriter.bytes(of: document.parts())
  } read: { path in
    try WordReading.read(path)
  }
}
