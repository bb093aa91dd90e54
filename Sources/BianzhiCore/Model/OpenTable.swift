/// A table of the plain copy of a ledger: flat, in words, identity numbers masked.
///
/// A kind of table says its own beside its columns. The copy's own table `columns` tells each of them.
package struct OpenTable: Sendable {
  package let name: String
  package let meaning: Wording
  /// The public view.
  package let view: String
  package let columns: [Column]

  package init(
    _ name: String, _ zh: String, _ en: String, from view: String, isOfOrgan: Bool = true,
    hasSource: Bool = true, _ columns: [Column]
  ) {
    (self.name, meaning, self.view) = (name, Wording(zh: zh, en: en), view)
    self.columns = (isOfOrgan ? Self.organ : []) + columns + (hasSource ? Self.source : [])
  }

  private static let organ: [Column] = [
    .text("organ_code", "机构代码", "code of the organ"),
    .named("organ_code", as: "organ_name", "机构名称", "its name in the organ ledger"),
  ]

  private static let source: [Column] = [
    .text("source_file", "来源文件", "file that the row was read from"),
    .text("sheet", "工作表", "its sheet"), .number("source_row", "行号", "row of the sheet"),
  ]
}
