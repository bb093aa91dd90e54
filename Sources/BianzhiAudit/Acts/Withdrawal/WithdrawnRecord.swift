import BianzhiCore
import GRDB

/// What can be taken back beside acts on findings and checks: a record that the acts on one thing make.
struct WithdrawnRecord: Sendable {
  /// How the codes of its acts begin.
  let prefix: String
  /// Whether a subject is of this sort.
  let isMeant: @Sendable (String) -> Bool
  /// What rests on the newest act, by names that a refusal may print; the subject and that act's code are given.
  var rests: @Sendable (Database, String, String) throws -> [String] = { _, _, _ in [] }
  /// Empties the record of a subject, given the code of the act that is taken back.
  let clear: @Sendable (Database, String, String) throws -> Void
  /// Acts that are taken back without making the record anew.
  var alone: Set<String> = []

  static let all: [WithdrawnRecord] = [
    .joint, .meeting, .practice, .document, .package, .plan, .reform,
  ]

  /// The sorts a subject may be of.
  static func of(_ subject: String) -> [WithdrawnRecord] { all.filter { $0.isMeant(subject) } }

  private static let joint = WithdrawnRecord(
    prefix: "joint.", isMeant: { PlanSubjectName($0) != nil },
    clear: { state, subject, _ in
      guard let name = PlanSubjectName(subject) else { return }
      for table in ["joint_finding", "joint_track", "joint_audit"] {
        try state.execute(
          sql: "DELETE FROM \(table) WHERE plan = ? AND number = ?",
          arguments: [name.plan, name.number])
      }
    })

  private static let meeting = WithdrawnRecord(
    prefix: "meeting.", isMeant: { MeetingName($0) != nil },
    clear: { state, subject, _ in
      guard let name = MeetingName(subject) else { return }
      for (table, key) in [
        ("meeting_decision", "meeting"), ("meeting_case", "meeting"), ("meeting", "id"),
      ] {
        try state.execute(sql: "DELETE FROM \(table) WHERE \(key) = ?", arguments: [name.number])
      }
    })

  private static let practice = WithdrawnRecord(
    prefix: "practice.", isMeant: { PracticeName($0) != nil },
    clear: { state, subject, _ in
      guard let name = PracticeName(subject) else { return }
      _ = try Practice.deleteOne(state, key: name.number)
    })

  /// Not while the entries that it brought stand: their import is undone first.
  private static let document = WithdrawnRecord(
    prefix: "document.", isMeant: { DocumentDecisionName($0) != nil },
    rests: { database, subject, _ in
      guard let name = DocumentDecisionName(subject) else { return [] }
      return try String.fetchAll(
        database,
        sql: """
          SELECT 'I' || import FROM document_decision WHERE id = ? AND import IS NOT NULL
            AND import NOT IN (\(StoredImports.undone))
          """, arguments: [name.number])
    },
    clear: { state, subject, _ in
      guard let name = DocumentDecisionName(subject) else { return }
      for (table, key) in [("document_saying", "decision"), ("document_decision", "id")] {
        try state.execute(sql: "DELETE FROM \(table) WHERE \(key) = ?", arguments: [name.number])
      }
    })

  /// Its content stays under its hash, for the event that brought it; what it had replaced is the newest again.
  private static let package = WithdrawnRecord(
    prefix: ImportPackage.kind.code, isMeant: { PackageName($0) != nil },
    clear: { state, subject, _ in
      guard let name = PackageName(subject),
        let record = try PackageRecord.fetchOne(state, key: name.number)
      else { return }
      for (table, key) in [
        (PackageStep.databaseTableName, "package"), (PackageSubject.databaseTableName, "package"),
        (PackageFinding.databaseTableName, "package"),
        (PackageStrength.databaseTableName, "package"), (PackageRecord.databaseTableName, "id"),
      ] {
        try state.execute(sql: "DELETE FROM \(table) WHERE \(key) = ?", arguments: [name.number])
      }
      try ImportPackage.markNewest(of: record.office, record.year, in: state)
    })

  /// Neither an approval nor a draft is taken back while something was done by it; what was changed after an approval
  /// stays counted when it is taken back.
  private static let plan = WithdrawnRecord(
    prefix: "plan.", isMeant: { PlanName($0) != nil },
    rests: { database, subject, act in
      guard let name = PlanName(subject) else { return [] }
      let isApproval = act == ApprovePlan.kind.code
      let tables =
        (["step_done", "ballot", "interview", "checklist", "joint_audit"]
        + (isApproval ? [] : ["plan_change"])).map {
          "SELECT 'P' || plan || '-' || number AS name FROM \($0) WHERE plan = ?1"
        }
      let returns = "SELECT organ_code FROM unit_return WHERE plan = ?1"
      return try String.fetchAll(
        database,
        sql: (tables + (isApproval ? [] : [returns])).joined(separator: " UNION ")
          + " ORDER BY 1 LIMIT 5", arguments: [name.number])
    },
    clear: { state, subject, act in
      guard let name = PlanName(subject) else { return }
      guard act != ApprovePlan.kind.code else {
        try state.execute(
          sql: """
            UPDATE plan SET approved_on = NULL, approved_by = NULL, document = NULL WHERE id = ?
            """, arguments: [name.number])
        return
      }
      for (table, key) in [("plan_scope", "plan"), ("plan_subject", "plan"), ("plan", "id")] {
        try state.execute(sql: "DELETE FROM \(table) WHERE \(key) = ?", arguments: [name.number])
      }
    }, alone: [ApprovePlan.kind.code])

  /// Not while findings were moved or ended by it.
  private static let reform = WithdrawnRecord(
    prefix: NoteReform.kind.code, isMeant: { $0.contains("|") },
    rests: { database, subject, _ in
      try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT e.subject FROM event e
          \(FindingOrgan.joined(to: "e.subject"))
          WHERE e.kind IN (\(EventKind.sql([MoveToSuccessor.kind, LapseFinding.kind])))
            AND e.id NOT IN (SELECT event FROM withdrawn_event)
            AND \(FindingOrgan.code) = ? ORDER BY e.id
          """, arguments: [subject.split(separator: "|").first.map(String.init) ?? ""])
    },
    clear: { state, subject, _ in
      let codes = subject.split(separator: "|").map(String.init)
      guard codes.count == 2 else { return }
      try state.execute(
        sql: "DELETE FROM organ_reform WHERE old_code = ? AND new_code = ?",
        arguments: [codes[0], codes[1]])
    })
}
