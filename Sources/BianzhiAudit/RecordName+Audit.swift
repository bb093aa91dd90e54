import BianzhiCore

/// The name of a leader in a plan: P1-7.
package struct PlanSubjectName: RecordName {
  package let plan: Int
  package let number: Int

  package init(plan: Int, number: Int) { (self.plan, self.number) = (plan, number) }

  package init?(_ text: String) {
    let parts = text.uppercased().split(separator: "-")
    guard parts.count == 2, parts[0].first == "P", let plan = Int(parts[0].dropFirst()),
      let number = Int(parts[1]), plan > 0, number > 0
    else { return nil }
    self.init(plan: plan, number: number)
  }

  package var description: String { "P\(plan)-\(number)" }
}
