import BianzhiCore
import GRDB

extension Fact {
  /// People on rosters whose identity number cannot be right.
  static let numberFaults = Fact(
    name: "number_fault",
    wording: Wording(zh: "身份证号有误的人员", en: "people whose identity number cannot be right"),
    restsOn: [], scopes: [JudgedScope("number")],
    cannotJudge: [.noNumbers, .someWithoutNumber],
    people: NumberFaultReader.self,
    fill: { try $0.fillNumberFaults() })
}

/// A row of somebody who is counted under a number that cannot be right.
private struct NumberFault {
  let organ, person, row: Int64
  let fault: String
}

/// Takes the people whose number cannot be right.
private final class NumberFaultReader: PersonReader {
  private(set) var faults: [NumberFault] = []

  init(_: Preparation) {}

  func take(_ person: Int64, _ match: PersonMatch) {
    guard match.places.contains(where: \.counts),
      let fault = PersonNumber(packed: person).fault
    else { return }
    for place in match.places where place.counts {
      faults.append(
        NumberFault(organ: place.organ, person: person, row: place.row, fault: fault))
    }
  }
}

extension Preparation {
  fileprivate func fillNumberFaults() throws {
    if only == nil { try noteNameless(in: ["number"]) }
    let insert = try RawStatement(
      database, "INSERT OR IGNORE INTO number_fault VALUES (?, ?, ?, ?)")
    let reader: NumberFaultReader
    if case .finding(_, let person?, _) = focus {
      reader = NumberFaultReader(self)
      reader.take(person, try match(of: person))
    } else {
      reader = try taken(by: NumberFaultReader.self)
    }
    for found in reader.faults {
      insert.bind(found.organ, at: 1)
      insert.bind(found.person, at: 2)
      insert.bind(found.row, at: 3)
      insert.bind(found.fault, at: 4)
      try insert.run()
    }
  }
}

extension PersonNumber {
  /// Why it cannot be right: `birth` for a date that does not exist, `check` for its check character; nil where it can.
  fileprivate var fault: String? {
    if CalendarDay(yyyymmdd: birth) == nil { return "birth" }
    return hasRightCheck ? nil : "check"
  }
}
