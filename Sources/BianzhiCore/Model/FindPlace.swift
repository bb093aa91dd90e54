/// A sort of rows in which `find` looks for names, documents and organs: a public view, where a person's or body's name
/// stands in it, and what else is shown.
///
/// A kind of table says its own beside its columns.
package struct FindPlace: Sendable {
  /// As programs call it.
  package let name: String
  package let wording: Wording
  /// The view, with `organ_code` and what the other members name.
  package let view: String
  /// A column with names of people or inner bodies; nil for none.
  package let nameColumn: String?
  /// Columns with numbers of documents.
  package let documents: [String]
  /// What a reader is shown beside: expressions, of which the empty ones are left out.
  package let detail: [String]
  package let day: String
  /// File, sheet and row; false where no file holds it.
  package let hasSource: Bool

  package init(
    name: String, wording: Wording, view: String, nameColumn: String?, documents: [String],
    detail: [String], day: String, hasSource: Bool = true
  ) {
    (self.name, self.wording, self.view) = (name, wording, view)
    (self.nameColumn, self.documents) = (nameColumn, documents)
    (self.detail, self.day, self.hasSource) = (detail, day, hasSource)
  }
}
