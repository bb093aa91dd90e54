import BianzhiCore
import BianzhiImport
import BianzhiReport

extension Reasons {
  /// The words of a kind of table.
  static func kind(_ name: String) -> Said {
    if name == "totals" { return Said(zh: "印有合计的表", en: "table with printed totals") }
    return TableKind.named(name)?.title ?? Said(zh: name, en: name)
  }
}
