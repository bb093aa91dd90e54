import BianzhiCore
import BianzhiImport
import BianzhiQuery

/// The words of the codes that say why something was not judged.
enum Reasons {
  static func said(_ code: String) -> Said {
    // What made a rule fail may be SQLite's own message, which is none of our codes.
    UnjudgedReason(rawValue: code)?.said ?? SandboxExcess(rawValue: code)?.said
      ?? Said(zh: code, en: code)
  }

  /// The words of a kind of table.
  static func kind(_ name: String) -> Said {
    if name == "totals" { return Said(zh: "印有合计的表", en: "table with printed totals") }
    return TableKind.named(name)?.title ?? Said(zh: name, en: name)
  }
}
