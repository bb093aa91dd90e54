package import BianzhiCore

/// What the office above sees in a lower office's package that should not be so.
package enum PackageProblem: String, CodedWord {
  case countMismatch = "count_mismatch"
  case stepMissing = "step_missing"
  case stepOutOfOrder = "step_out_of_order"
  case stepOverridden = "step_overridden"
  case stepWithoutEvidence = "step_without_evidence"
  case changedAfterApproval = "changed_after_approval"
  case outstanding
  case late
  case openAgain = "open_again"
  case newerData = "newer_data"
  case notPutRight = "not_put_right"
  case closedWithoutProof = "closed_without_proof"
  case closedButAlive = "closed_but_alive"
  case voidByCorrection = "void_by_correction"
  case closedByOwner = "closed_by_owner"
  case overdue
  case neverConfirmed = "never_confirmed"
  case noStrength = "no_strength"
  case dataTooOld = "data_too_old"
  case chainBack = "chain_back"
  case findingGone = "finding_gone"

  package var wording: Wording {
    switch self {
    case .countMismatch: Wording(zh: "完成数与步骤不符", en: "done, but not all steps are")
    case .stepMissing: Wording(zh: "漏步骤", en: "step missing")
    case .stepOutOfOrder: Wording(zh: "步骤顺序颠倒", en: "step out of order")
    case .stepOverridden: Wording(zh: "越过规定顺序", en: "step overridden")
    case .stepWithoutEvidence: Wording(zh: "步骤无佐证", en: "step without evidence")
    case .changedAfterApproval: Wording(zh: "批准后变更计划", en: "changed after approval")
    case .outstanding: Wording(zh: "必审未完成", en: "not done")
    case .late: Wording(zh: "超过计划时间完成", en: "done late")
    case .openAgain: Wording(zh: "已完成而又有未办结的问题", en: "done, but findings are open")
    case .newerData: Wording(zh: "已完成而有未检查的新数据", en: "done, but newer data are unchecked")
    case .notPutRight: Wording(zh: "长期或免予整改", en: "long-term or exempt")
    case .closedWithoutProof: Wording(zh: "销号无依据", en: "closed without proof")
    case .closedButAlive: Wording(zh: "已销号而数据仍有", en: "closed, but still in the data")
    case .voidByCorrection: Wording(zh: "凭更正旧数据作废", en: "void by corrected rows of old data")
    case .closedByOwner: Wording(zh: "自己整改自己销号", en: "closed by its owner")
    case .overdue: Wording(zh: "整改逾期", en: "overdue")
    case .neverConfirmed: Wording(zh: "问题未经确认", en: "never confirmed")
    case .noStrength: Wording(zh: "没有编制数据", en: "no strength")
    case .dataTooOld: Wording(zh: "数据过旧", en: "data too old")
    case .chainBack: Wording(zh: "事件链比上一份短", en: "chain shorter than before")
    case .findingGone: Wording(zh: "上一份的问题不见了", en: "open finding gone")
    }
  }
}

/// One line of a review; numbers and codes bear the office before them, as in 339910/F12.
package struct PackageRemark: Hashable, Sendable {
  package let office: String
  package let year: Int
  /// Empty where it is about no leader.
  package let subject: String
  /// Empty where it is about no finding.
  package let finding: String
  package let problem: PackageProblem
  /// The day the package speaks for.
  package let day: CalendarDay
  package let detail: String
}

extension OfficePackage {
  /// Everything that should not be so, by leader, then by finding, then by organ.
  package func remarks() -> [PackageRemark] {
    let steps = Dictionary(grouping: steps, by: \.subject)
    let counted = Set(strength.filter { $0.actual != nil }.map(\.organCode))
    let ended = subjects.filter { $0.doneOn != nil }
    let (audited, leaders) = (Set(ended.flatMap(\.scope)), Set(ended.map(\.subject)))
    let isAudited = { (finding: Finding) in
      finding.subjects.map { !leaders.isDisjoint(with: $0) } ?? audited.contains(finding.organCode)
    }
    let known = Dictionary(findings.map { ($0.finding, $0) }) { first, _ in first }
    return subjects.flatMap { subject in
      remarks(
        of: subject, steps[subject.subject] ?? [], isCounted: counted.contains(subject.organCode))
    }
      + findings.flatMap { finding in
        remarks(
          of: finding, isAudited: isAudited(finding),
          isElsewhere: finding.isFollowed(as: { known[$0] }))
      } + oldData()
  }

  private func remark(
    _ problem: PackageProblem, subject: String = "", finding: String = "", _ detail: String
  ) -> PackageRemark {
    PackageRemark(
      office: office, year: year, subject: subject.isEmpty ? "" : "\(office)/\(subject)",
      finding: finding.isEmpty ? "" : "\(office)/\(finding)", problem: problem, day: asOf,
      detail: detail)
  }

  private func remarks(
    of subject: Subject, _ steps: [Step], isCounted: Bool
  ) -> [PackageRemark] {
    let about = { (problem: PackageProblem, detail: String) in
      remark(problem, subject: subject.subject, detail)
    }
    var found: [PackageRemark] = []
    let done = steps.count { $0.day != nil }
    if subject.doneOn != nil, done < steps.count || steps.isEmpty {
      found.append(about(.countMismatch, "\(done)/\(steps.count)"))
    }
    for step in steps { found += remarks(of: step, steps, about) }
    for change in subject.changes ?? [] {
      let what = [change.before, change.after].filter { !$0.isEmpty }.joined(separator: " → ")
      found.append(about(.changedAfterApproval, "\(change.day) \(what): \(change.reason)"))
    }
    if subject.demand == .must, subject.doneOn == nil {
      found.append(about(.outstanding, "\(subject.name) \(subject.organName) \(subject.post)"))
    }
    if let ends = subject.ends, let doneOn = subject.doneOn, doneOn > ends {
      found.append(about(.late, "\(doneOn) > \(ends)"))
    }
    if let open = subject.openFindings {
      let names = open.map { "\(office)/\($0)" }
      found.append(about(.openAgain, names.joined(separator: " ")))
    }
    if let organs = subject.uncheckedOrgans {
      found.append(about(.newerData, organs.joined(separator: "、")))
    }
    if subject.isPlanned, !isCounted {
      found.append(about(.noStrength, "\(office)/\(subject.organCode) \(subject.organName)"))
    }
    return found
  }

  private func remarks(
    of step: Step, _ steps: [Step], _ about: (PackageProblem, String) -> PackageRemark
  ) -> [PackageRemark] {
    guard let day = step.day else {
      let later = steps.filter { $0.day != nil && $0.after.contains(step.step) }
      return later.prefix(1).map { about(.stepMissing, "\(step.step) \(step.title) → \($0.step)") }
    }
    var found: [PackageRemark] = []
    for before in steps where step.after.contains(before.step) {
      guard let earlier = before.day, earlier > day else { continue }
      found.append(about(.stepOutOfOrder, "\(step.step) \(day) < \(before.step) \(earlier)"))
    }
    if !step.override.isEmpty {
      found.append(about(.stepOverridden, "\(step.step) \(step.title): \(step.override)"))
    }
    if step.files == 0, step.note.allSatisfy(\.isWhitespace) {
      found.append(about(.stepWithoutEvidence, "\(step.step) \(step.title)"))
    }
    return found
  }

  private func remarks(
    of finding: Finding, isAudited: Bool, isElsewhere: Bool
  ) -> [PackageRemark] {
    let about = { (problem: PackageProblem, detail: String) in
      remark(problem, finding: finding.finding, detail)
    }
    let status = finding.status
    let place = "\(office)/\(finding.organCode) \(finding.organName) \(finding.part)"
    var found: [PackageRemark] = []
    if status == .accepted, finding.proof == nil { found.append(about(.closedWithoutProof, place)) }
    if status == .accepted || status == .void, finding.state == .alive {
      found.append(about(.closedButAlive, place))
    }
    if status == .void, finding.state == .corrected {
      found.append(about(.voidByCorrection, place))
    }
    if let closer = finding.closedBy, let owner = finding.owner,
      PersonMatch(closer, owner).isPossible
    {
      found.append(about(.closedByOwner, closer))
    }
    let late = isElsewhere ? 0 : status.overdueDays(finding.deadline, on: asOf)
    if late > 0 { found.append(about(.overdue, "\(finding.deadline?.description ?? ""): \(late)")) }
    if isAudited, status == .longTerm || status == .exempt {
      found.append(about(.notPutRight, place))
    }
    let isUnmet = status == .raised && !finding.state.isGone
    if isUnmet, isAudited { found.append(about(.neverConfirmed, place)) }
    return found
  }

  /// Organs whose newest data lie more than a year before the package's day.
  private func oldData() -> [PackageRemark] {
    var newest: [String: Strength] = [:]
    for row in strength where row.dataDay != nil {
      guard let other = newest[row.organCode]?.dataDay, let day = row.dataDay, day <= other else {
        newest[row.organCode] = row
        continue
      }
    }
    return newest.values.sorted { $0.organCode < $1.organCode }.compactMap { row in
      guard let day = row.dataDay, asOf.days(since: day) > 366 else { return nil }
      return remark(.dataTooOld, "\(office)/\(row.organCode) \(row.organName) \(day)")
    }
  }
}
