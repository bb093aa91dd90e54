package import BianzhiCore

/// What mergers alone would make of findings: where several organs become one and no supposed document says what that one
/// is approved to have, or only some of them handed in pay lists, nobody can say.
struct SupposedMergers {
  /// The merged organs by the code of the one that goes on.
  private var olds: [String: Set<String>] = [:]
  /// By organ: the kinds of quota and the roles of which a supposed document tells the number.
  private var toldKinds: [String: Set<String>] = [:]
  private var toldRoles: [String: Set<String>] = [:]
  private let rules: [String: Rule]

  /// - Parameters:
  ///   - rules: those that were judged by.
  ///   - isKnown: whether the ledger has an organ of that code before the suppositions.
  init(
    _ suppositions: [Supposition], rules: [Rule], isKnown: (String) throws -> Bool
  ) rethrows {
    self.rules = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    for supposition in suppositions {
      switch supposition {
      case .merger(let old, let heir, _):
        let own: Set = try isKnown(heir) ? [heir] : []
        olds[heir, default: own].insert(old)
      case .approval(let organ, let part, _, _, _):
        if let kind = QuotaKind(recorded: part) {
          toldKinds[organ, default: []].insert(kind.rawValue)
        } else if let post = part.split(separator: "/").last.map(String.init),
          let wish = PostWish(post: post, rank: nil)
        {
          toldRoles[organ, default: []].insert(wish.role.rawValue)
        }
      case .transfer, .retirement: break
      }
    }
  }

  /// Why a finding of an organ that goes on says nothing; nil where it does.
  func gap(_ offender: Preview.Offender, before: Preview) -> String? {
    guard let parts = olds[offender.organCode], parts.count > 1 else { return nil }
    if lacksApproval(offender, of: offender.organCode) { return SupposedGap.approval.rawValue }
    guard Set(rules[offender.rule]?.data ?? []).contains(.payroll) else { return nil }
    let isOpen = parts.contains { before.whyNotJudged(offender.rule, organ: $0) != nil }
    return isOpen ? SupposedGap.payList.rawValue : nil
  }

  /// Why a finding of an organ that was merged is not put right by that; nil where it was no part of a merger, or the organ
  /// that goes on was judged by what a supposed document approves.
  func gapOfGone(_ offender: Preview.Offender) -> String? {
    let heirs = olds.filter { $0.value.count > 1 && $0.value.contains(offender.organCode) }.keys
    return heirs.contains { lacksApproval(offender, of: $0) } ? SupposedGap.approval.rawValue : nil
  }

  /// Whether a rule judges by approvals and no supposed document tells those of the organ that goes on.
  private func lacksApproval(_ offender: Preview.Offender, of heir: String) -> Bool {
    let data = Set(rules[offender.rule]?.data ?? [])
    let (kinds, roles) = (toldKinds[heir] ?? [], toldRoles[heir] ?? [])
    if data.contains(.norms) { return kinds.isEmpty || roles.isEmpty }
    return data.contains(.quotas) && !kinds.contains(offender.part)
      || data.contains(.posts) && !roles.contains(where: offender.part.contains)
  }

  /// The finding of one person that an organ that goes on takes over from a merged one.
  func taken(
    _ offender: Preview.Offender, from before: [Preview.Identity: Preview.Offender]
  ) -> Preview.Offender? {
    guard offender.person != 0, !offender.identity.organCode.isEmpty else { return nil }
    return (olds[offender.organCode] ?? []).sorted().lazy.compactMap { old in
      before[
        Preview.Identity(
          rule: offender.rule, organCode: old, part: offender.part, person: offender.person)]
    }.first
  }
}

/// What suppositions leave open.
package enum SupposedGap: String, CaseIterable, Sendable {
  case approval = "merged_approval"
  case payList = "merged_pay_list"

  package var wording: Wording {
    switch self {
    case .approval:
      Wording(
        zh: "几个机构合为一个，没有写合并后的核定数，请加“核定”行再算",
        en: "several organs become one and no row says what it is approved to have: add an approval"
      )
    case .payList:
      Wording(
        zh: "合并的机构中有的没有工资表，不能说没有发放",
        en: "some of the merged organs have no pay list: whether people are paid cannot be said")
    }
  }
}
