import BianzhiCore

extension ReportFormat {
  /// One page that needs nothing else: no network, font or script from outside.
  static let html = ReportFormat(name: "html", endings: ["html", "htm"]) { report in
    var page = HTMLReport(report)
    return page.whole()
  } read: { path in
    try HTMLReading.read(path)
  }
}
