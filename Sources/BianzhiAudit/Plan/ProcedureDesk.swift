package import BianzhiCore
import BianzhiQuery
import GRDB

extension AuditDesk {
  /// Keeps a procedure; doing it twice changes nothing.
  ///
  /// - Returns: whether it is new.
  @discardableResult
  package func store(_ procedure: Procedure) throws -> Bool {
    guard !procedure.name.allSatisfy(\.isWhitespace) else { throw ProcedureError.blankName }
    try procedure.check()
    if let stored = try Procedure(procedure.name, in: database), !stored.steps.isEmpty {
      guard stored.steps == procedure.steps else { throw ProcedureError.taken(procedure.name) }
      return false
    }
    if procedure.name == Procedure.standard.name, procedure.steps != Procedure.standard.steps {
      throw ProcedureError.taken(procedure.name)
    }
    try append("procedure.stored", of: procedure.name, procedure)
    return true
  }
}

extension Ledger {
  /// The procedures in the order of their names, the built-in one among them.
  package func procedures() throws -> [Procedure] {
    try reading { database in
      let names = try String.fetchAll(database, sql: "SELECT name FROM procedure")
      return try Set(names + [Procedure.standard.name]).sorted()
        .map { try Procedure.known($0, in: database) }
    }
  }

  package func procedure(_ name: String) throws -> Procedure {
    try reading { try Procedure.known(name, in: $0) }
  }
}
