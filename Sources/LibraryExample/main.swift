import BianzhiAudit
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport

// Open. Ledger(creatingAt:) makes the file if there is none, Ledger(at:) wants one that is there.
let ledger = try Ledger(creatingAt: "city.db")

// Import: all of it or nothing.
var options = ImportOptions()
options.asOf = CalendarDay("2024-06-30")
let summary = try ledger.importTables(["fixtures/tour"], options: options)
guard summary.isStored else { fatalError("\(summary.rejectedRows) bad rows, nothing stored") }

// Check: the rules judge one day, and what they found is stored as a run.
let june = try ledger.check()
print("run \(june.run) as of \(june.asOf): \(june.findings) findings")
print(june.isIncomplete ? "not all could be judged" : "all was judged")
for outcome in june.outcomes where outcome.kind != .checked {
  print("\(outcome.rule.id): \(outcome.kind.rawValue)")
}

// Findings, one by one or as an array.
try ledger.eachFinding { finding in
  guard let excess = finding.excess, finding.severity >= .major else { return }
  print(finding.name, finding.rule, finding.organCode, finding.part, excess)
}

// Explain: the rows and documents behind one of them.
let explanation = try ledger.explain("F11")
print("\(explanation.persons) people count, \(explanation.leftOut.count) are left out")
for row in explanation.others {
  print("\(row.file) row \(row.row): \(row.document ?? "") approves \(row.total ?? 0)")
}

// Act: who does it and on which day is always said.
if let day = CalendarDay("2024-07-10"), let deadline = CalendarDay("2024-09-30") {
  try ledger.confirmFindings(["F11"], on: day, by: "周甲")
  try ledger.planFindings(
    ["F11"], measure: "move three people", owner: "吴乙", target: "at most 6", deadline: deadline,
    on: day, by: "吴乙")
}

// Difference: the lists of the next month, checked and compared.
options.asOf = CalendarDay("2024-07-31")
guard try ledger.importTables(["fixtures/tour"], options: options).isStored else {
  fatalError("nothing stored")
}
let july = try ledger.check()
let difference = try ledger.difference(june.run, july.run)
print(difference.entries.count { $0.change == .same }, "findings are the same in July")

// Who is due for audit.
let selection = try ledger.selectSubjects(asOf: july.asOf)
print(selection.counts[.dueTenure, default: 0], "leaders are due in office")

// Export. The ending says the format.
print(try ledger.exportFindings(to: "findings.csv"), "findings are in findings.csv")
try ledger.exportStrength(to: "strength.xlsx")

// Verify: the chain of events, the state, and all stored rows.
print(try ledger.verify().allSatisfy(\.isWhole) ? "the ledger is whole" : "the ledger was changed")
