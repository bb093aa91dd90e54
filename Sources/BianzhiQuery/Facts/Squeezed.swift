import BianzhiCore

extension Fact {
  /// People who hold a place of an organ and work in one above it, without a loan.
  static let squeezed = Fact(
    name: "squeezed",
    wording: Wording(
      zh: "占下属单位编制、在上级机关工作的人员", en: "people on places of an organ who work in one above it"),
    restsOn: ["strength", "register_people"], scopes: [], cannotJudge: [],
    fill: { _ in })
}
