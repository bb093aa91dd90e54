package import BianzhiAudit
package import BianzhiCore

/// A report that can be made: one file under `Reports/` and its line in ``all``.
package struct ReportKind: Sendable {
  /// As commands and stamps call it.
  package let name: String
  package let title: Wording
  /// What one report speaks of.
  package enum About: Sendable {
    case ledger, leader, organ, finding
  }

  package let about: About
  /// The values and lists that a template of an office may use beside those of every report.
  var fields: [FormField] = []
  var lists: [FormList] = []
  /// Letters and sheets, which are a page or two: where their numbers come from is told in short.
  var isForm = false
  let sections: @Sendable (ReportPen) throws -> [ReportSection]
  /// Whom a letter is written to; nil for what is no letter.
  var addressee: (@Sendable (ReportPen) throws -> String)?

  package static let all: [ReportKind] = [
    .page, .summary, .leader, .feedback, .review, .notice, .closing, .handover,
  ]

  package static func named(_ name: String) -> ReportKind? { all.first { $0.name == name } }

  /// How many findings unfold to their proof where nobody says otherwise.
  package static let usualProofs = 200

  /// Makes the report.
  ///
  /// - Throws: what reading the ledger throws.
  package static func make(
    _ stamp: ReportStamp, of ledger: Ledger, _ book: FigureBook
  ) throws -> Report {
    guard let kind = named(stamp.kind) else {
      preconditionFailure("no report \(stamp.kind)")
    }
    let pen = ReportPen(ledger, book, stamp)
    let (made, warnings) = (try SubtitleLines.made(pen), try SubtitleLines.warnings(pen))
    let addressee = try kind.addressee.map { try Prose($0(pen) + pen.word("：", ":")) }
    var sections = try kind.sections(pen)
    // Below the title of a letter stands whom it is for; how it was made is told behind.
    sections.append(
      kind.isForm
        ? AnnexSection.short(pen, addressee == nil ? [] : made) : try AnnexSection.section(pen))
    return Report(
      stamp: stamp, title: pen.word(kind.title),
      subtitle: (addressee == nil ? made : []) + warnings, addressee: addressee,
      sections: sections.enumerated().map { numbered($1, $0, stamp.language) })
  }

  /// Fills a template of an office with the report.
  ///
  /// - Throws: ``TemplateError``, and what reading the ledger throws.
  package static func fill(
    _ template: String, _ stamp: ReportStamp, of ledger: Ledger, _ book: FigureBook
  ) throws -> [UInt8] {
    guard let kind = named(stamp.kind) else { preconditionFailure("no report \(stamp.kind)") }
    let report = try make(stamp, of: ledger, book)
    let data = try TemplateData(kind, ReportPen(ledger, book, stamp))
    var filled = try WordTemplate(template, report, data)
    return try filled.bytes()
  }

  /// 一、 二、 in Chinese, 1 2 in English.
  private static func numbered(
    _ section: ReportSection, _ place: Int, _ language: Language
  ) -> ReportSection {
    let numerals = Array("一二三四五六七八九十")
    let chinese =
      place < 10 ? "\(numerals[place])" : place < 20 ? "十\(numerals[place - 10])" : "\(place + 1)"
    let title = Wording(zh: "\(chinese)、\(section.title)", en: "\(place + 1) \(section.title)")
    return ReportSection(section.name, title[language], section.blocks, parts: section.parts)
  }
}
