/// The rules the city breaks, by their ids.
enum Rule: String, Hashable, Sendable, CaseIterable {
  case quotaOverrun = "quota.overrun"
  case unapprovedKind = "quota.unapproved_kind"
  case postOverrun = "post.overrun"
  case unapprovedBody = "organ.unapproved_body"
  case doublePlace = "person.double_place"
  case paidAfterLeaving = "pay.after_leaving"
  case paidDouble = "pay.double"
  case paidOffRoster = "pay.off_roster"
  case unpaid = "pay.unpaid"
  case pastAge = "person.retire_due"
  case notInPost = "person.not_in_post"
  /// No core rule: only where a unit's roster cannot be used.
  case overrunStated = "quota.overrun_stated"

  static let core = allCases.filter { $0 != .overrunStated }
}

/// One true finding. Numbers are people, or organs for double places; pay findings have none.
struct Finding: Hashable, Sendable {
  let rule: Rule
  let organ: String
  var part: String?
  var expected: Int?
  var actual: Int?
  var person: String?

  var excess: Int? {
    guard let expected, let actual else { return nil }
    return actual - expected
  }

  /// A person on places of several organs.
  ///
  /// - Parameter codes: in order.
  static func inSeveral(_ codes: [String], _ person: Person) -> Finding {
    Finding(
      rule: .doublePlace, organ: codes[0], part: codes.dropFirst().joined(separator: "+"),
      expected: 1,
      actual: codes.count, person: person.number)
  }

  /// The order of the truth file: rule, organ, part, person.
  static func comesFirst(_ left: Finding, _ right: Finding) -> Bool {
    (left.rule.rawValue, left.organ, left.part ?? "", left.person ?? "")
      < (right.rule.rawValue, right.organ, right.part ?? "", right.person ?? "")
  }
}
