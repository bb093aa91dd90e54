import BianzhiCore
import BianzhiImport
import BianzhiReport

extension Reasons {
  /// The words of a kind of table.
  static func kind(_ name: String) -> Wording {
    TableKind.named(name)?.title ?? Wording(zh: name, en: name)
  }
}
