package import BianzhiCore
package import GRDB

/// `procedure load`: keeps a procedure. A plan keeps the built-in one when it first follows it.
package struct StoreProcedure: Act {
  package static let labels = [
    "title": Wording(zh: "名称", en: "title")
  ]
  package static let kind = EventKind("procedure.stored", zh: "存入流程", en: "procedure stored")
  private let procedure: Procedure

  package init(_ procedure: Procedure) { self.procedure = procedure }

  package init(from decoder: any Decoder) throws { procedure = try Procedure(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try procedure.encode(to: encoder) }

  package func require(_ subject: WordName, at desk: Desk) throws {
    guard !procedure.name.allSatisfy(\.isWhitespace) else { throw Refusal.blankProcedure }
    try procedure.check()
    let isOther = procedure.steps != Procedure.standard.steps
    if procedure.name == Procedure.standard.name, isOther {
      throw Refusal.procedureTaken(procedure.name)
    }
  }

  package func apply(_ event: Event, _ subject: WordName, to state: Database) throws {
    try ProcedureTitle(name: procedure.name, title: procedure.title)
      .insert(state, onConflict: .ignore)
    try state.execute(
      sql: "UPDATE procedure SET title = ? WHERE name = ?",
      arguments: [procedure.title, procedure.name])
    for step in procedure.steps { try StoredStep(step, of: procedure.name).insert(state) }
  }
}

extension Desk {
  /// Keeps a procedure; doing it twice changes nothing.
  ///
  /// - Returns: whether it is new.
  @discardableResult
  package func store(_ procedure: Procedure) throws -> Bool {
    if let stored = try Procedure(procedure.name, in: database), !stored.steps.isEmpty {
      try procedure.check()
      guard stored.steps == procedure.steps else { throw Refusal.procedureTaken(procedure.name) }
      return false
    }
    try write(StoreProcedure(procedure), of: WordName(procedure.name))
    return true
  }
}
