import BianzhiCore
import BianzhiImport
import BianzhiReport

extension Reasons {
  /// The words of a kind of table.
  static func kind(_ name: String) -> Said {
    TableKind.named(name)?.title ?? Said(zh: name, en: name)
  }
}
