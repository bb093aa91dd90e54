import BianzhiCore
import BianzhiReport

/// The last link of the chain of events, written where it is asked for, so that a copy outside anchors it.
enum Chain {
  /// The member of a JSON document, where it is asked for.
  static func members(_ ledger: Ledger, _ request: OutputRequest) throws -> [JSONMember] {
    guard request.anchors else { return [] }
    return [JSONMember("chain", .string(try ledger.chainEnd().description))]
  }

  /// Says it beside tables whose columns are fixed; nothing where nothing has happened yet.
  static func note(_ ledger: Ledger) throws {
    let end = try ledger.chainEnd()
    guard end.number > 0 else { return }
    Console.shared.messages.note(
      Wording(zh: "事件链末环 \(end)", en: "Last link of the chain of events: \(end)"))
  }
}
