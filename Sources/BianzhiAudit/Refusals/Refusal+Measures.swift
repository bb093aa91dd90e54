import BianzhiCore

/// Refusals of acts on the plan of a finding.
extension Refusal {
  /// A plan that is not there cannot be revised.
  static func noPlan(name: FindingName) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(name)：还没有整改方案，不能修改。请先定方案：finding plan \(name) --measure 措施 --owner 责任人 \
        --target 目标 --deadline 时限。
        """,
      en: """
        \(name): there is no plan yet that could be revised. Plan it first: finding plan \(name) --measure … --owner … \
        --target … --deadline ….
        """)
  }
}
