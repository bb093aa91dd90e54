import BianzhiAudit
package import BianzhiCore
import Spreadsheets

/// The template that an office starts from: all values and lists of a report as fields.
package enum BuiltInTemplate {
  /// A Word document with a field for each value and a row for each list of the report.
  ///
  /// - Throws: where there is no memory.
  package static func bytes(of kind: ReportKind, _ language: Language) throws -> [UInt8] {
    let report = Report(
      stamp: ReportStamp(
        kind: kind.name, scope: .none, language: language, proofs: 0),
      title: kind.title[language], subtitle: [Prose(field("截至日期", "day", language))],
      sections: sections(kind, language))
    var document = WordReport(report)
    return try ZipWriter.bytes(of: document.parts(isTemplate: true))
  }

  private static func sections(_ kind: ReportKind, _ language: Language) -> [ReportSection] {
    let lists = kind.lists.map { list in
      ReportSection(
        list.name, list.title[language],
        [
          .table(
            TableBlock(
              list.name, caption: Prose(list.title[language]),
              columns: list.columns.map {
                TableBlock.Column(
                  title: $0.title[language], isNumber: $0.isNumber, isSummed: false,
                  isWide: $0.isWide)
              },
              rows: [
                TableBlock.Row(
                  list.columns.map {
                    Prose("{{\(list.title[language]).\($0.title[language])}}")
                  })
              ]))
        ])
    }
    let values = FormField.common + kind.fields
    let body = ReportSection(
      "body", Wording(zh: "全文", en: "The whole text")[language],
      [.paragraph(Prose(field("正文", "body", language)))])
    return [
      ReportSection(
        "values", Wording(zh: "各项", en: "Values")[language],
        [
          .facts(
            values.map {
              ReportBlock.Fact(
                title: $0.title[language], value: Prose("{{\($0.title[language])}}"))
            })
        ])
    ] + lists + [body]
  }

  private static func field(_ chinese: String, _ english: String, _ language: Language) -> String {
    "{{\(Wording(zh: chinese, en: english)[language])}}"
  }
}
