import BianzhiCore
import BianzhiImport

/// A kind of table, as the command line names it.
struct KindName: WordArgument {
  static let allCases = TableKind.all.map(KindName.init)

  let kind: TableKind

  private init(_ kind: TableKind) { self.kind = kind }

  var code: String { kind.name }
  var wording: Wording { kind.title }
}
