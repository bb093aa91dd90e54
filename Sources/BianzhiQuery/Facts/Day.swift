import BianzhiCore

extension Fact {
  /// The day itself: its setting, the organs and rosters in force, and their rows. Always filled.
  static let day = Fact(
    name: "day",
    wording: Wording(zh: "当日的机构、花名册和核定", en: "organs, rosters and approvals of the day"),
    restsOn: [], scopes: [],
    cannotJudge: [.rosterTooOld, .twoRosters, .likelyOtherUnit, .rowsHeld],
    fill: { _ in })
}
