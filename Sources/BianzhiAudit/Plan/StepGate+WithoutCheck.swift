import BianzhiCore
import BianzhiQuery
import GRDB

extension StepGate {
  /// Findings of the scope that nobody follows and all of whose checks were taken back, so that no check says whether they
  /// are there.
  func withoutCheck(on day: CalendarDay?) throws -> [Missing] {
    let scope = try PlanSubject.findings(of: subject, in: database)
    var proofs: FindingProofs?
    return try FindingWithoutCheck.all(in: database).compactMap { found in
      if let day, found.asOf > day { return nil }
      let known = try proofs ?? FindingProofs(database)
      proofs = known
      guard try FindingLife.load(.rule(found.number), in: database).status == .raised,
        let seen = try known.forsaken(found.number), try scope.holds(seen.sighting.finding)
      else { return nil }
      return .withoutCheck(found)
    }
  }
}

extension StepGate.Missing {
  /// A finding that no check speaks of any more.
  static func withoutCheck(_ found: FindingWithoutCheck) -> Self {
    Self(
      name: "F\(found.number)",
      wording: Wording(
        zh: """
          F\(found.number) \(found.organ)：列出过它的检查都已撤回（最后是第 \(found.run) 次），没有检查能说明它还在不在；请重新检查：\
          bianzhi check --as-of \(found.asOf)
          """,
        en: """
          F\(found.number) \(found.organ): every check that saw it was withdrawn (R\(found.run) last), and no check says \
          whether it is there: bianzhi check --as-of \(found.asOf)
          """))
  }
}
