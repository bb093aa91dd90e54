package import BianzhiCore

/// A kind of table that can be imported: its columns and what its rows are stored as.
///
/// One more kind is one more file under `Kinds/` and its line in ``all``.
package struct TableKind: Sendable {
  /// As in `--kind`.
  package let name: String
  package let title: Said
  package let columns: [Column]
  /// Groups of columns of which a table needs at least one.
  package let needsOneOf: [[Field]]
  /// Says how rows are stored.
  let storage: Storage
  /// The field of every header word, normalised; of a word that two columns know, the first one's.
  let fields: [String: Field]

  init(
    name: String, title: Said, columns: [Column], needsOneOf: [[Field]], storage: Storage
  ) {
    (self.name, self.title, self.columns) = (name, title, columns)
    (self.needsOneOf, self.storage) = (needsOneOf, storage)
    var fields: [String: Field] = [:]
    for column in columns {
      for word in column.headings + [column.field.rawValue] {
        let normal = HeaderWord.normal(word)
        fields[normal] = fields[normal] ?? column.field
      }
    }
    self.fields = fields
  }

  enum Storage: Sendable {
    case entries(@Sendable (ImportSession, EntryStore) throws -> any EntryReader, EntryTable)
    case roster
    case payroll
  }

  /// In the order in which a folder is stored: what others refer to comes first.
  package static let all: [TableKind] = [organs, quotas, posts, roster, payroll, subjects]

  package static func named(_ name: String) -> TableKind? {
    all.first { $0.name == name }
  }

  func column(_ field: Field) -> Column? {
    columns.first { $0.field == field }
  }
}
