import BianzhiCore
import GRDB

extension Fact {
  /// Plans with more entries under them than people.
  static let exceededPlans = Fact(
    name: "exceeded_plan",
    wording: Wording(
      zh: "入编超出计划人数的用编计划", en: "use plans with more entries under them than people"),
    restsOn: ["off_plan_entry"], scopes: [], cannotJudge: [],
    registerUse: .entries,
    fill: { try $0.fillExceededPlans() })
}

extension Preparation {
  /// A number that may be no plan's says less than a plan that is exceeded: where that is listed, the hint is not.
  fileprivate func fillExceededPlans() throws {
    try database.execute(
      sql: """
        DELETE FROM off_plan_entry WHERE is_doubtful = 1 AND movement IN (
          SELECT c.movement FROM claimed_plan_entry c JOIN exceeded_plan x ON x.plan = c.plan)
        """)
  }
}
