import BianzhiCore
import GRDB

/// Counts everybody on both lists, and keeps those who are not simply on a place of one unit and paid by it.
final class ReconcileReader: PersonReader {
  static var readsPay: Bool { true }

  private let pay: PayMonth
  /// The units that are asked about; nil for all.
  private let scope: Set<Int64>?
  /// The units that have a roster in force.
  private let rosterOrgans: Set<Int64>
  private(set) var units: [Int64: ReconciledUnit] = [:]
  private(set) var all = ReconciledUnit((code: "", name: ""))
  private(set) var kept: [(person: Int64, match: PersonMatch)] = []
  /// How many people of a unit are paid by another only, and how many are paid at all.
  private(set) var paidBy: [Int64: [Int64: Int]] = [:]

  convenience init(_ preparation: Preparation) throws {
    let month = try preparation.choosePayMonth() ?? preparation.setting.asOf.month
    self.init(
      try PayMonth(preparation, month), scope: nil, rosters: Set(preparation.rosters.map(\.organ)))
  }

  init(_ pay: PayMonth, scope: Set<Int64>?, rosters: Set<Int64>) {
    (self.pay, self.scope, rosterOrgans) = (pay, scope, rosters)
  }

  func contains(_ organ: Int64) -> Bool { scope?.contains(organ) ?? true }

  func take(_ person: Int64, _ match: PersonMatch) {
    let counted = Self.counted(match)
    let payers = self.payers(match)
    count(counted, payers, lines: match.pay)
    let isPlain =
      counted.count == 1 && payers == counted && match.pay.count == 1
    guard !isPlain, !(counted.isEmpty && payers.isEmpty) else { return }
    guard (counted + payers).contains(where: contains) else { return }
    kept.append((person, match))
  }

  static func counted(_ match: PersonMatch) -> [Int64] {
    var organs: [Int64] = []
    for place in match.places where place.counts && !organs.contains(place.organ) {
      organs.append(place.organ)
    }
    return organs
  }

  /// Who pays the person something.
  func payers(_ match: PersonMatch) -> [Int64] {
    var payers: [Int64] = []
    for line in match.pay {
      guard !pay.idle.contains(line), let payer = pay.payer(of: line) else { continue }
      if !payers.contains(payer) { payers.append(payer) }
    }
    return payers
  }

  /// Whether one other payer pays nearly all whom a unit has on places, so that whoever is not paid is missing there.
  func isPaidByOne(_ organ: Int64) -> Bool {
    guard let most = paidBy[organ]?.values.max(), let unit = units[organ] else { return false }
    return most * 5 >= unit.counted * 4
  }

  private func count(_ counted: [Int64], _ payers: [Int64], lines: [Int64]) {
    for organ in counted where contains(organ) {
      let isHere = payers.contains(organ)
      update(organ) { unit in
        unit.counted += 1
        if isHere {
          unit.paidHere += 1
        } else if payers.isEmpty {
          unit.notPaid += 1
        } else {
          unit.paidElsewhere += 1
        }
      }
      if !isHere { for payer in payers { paidBy[organ, default: [:]][payer, default: 0] += 1 } }
    }
    for payer in payers where contains(payer) {
      let (isOwn, hasRoster) = (counted.contains(payer), rosterOrgans.contains(payer))
      update(payer) { unit in
        unit.paid += 1
        if isOwn {
          unit.onPlaces += 1
        } else if hasRoster {
          unit.notOnPlaces += 1
        } else {
          unit.unlisted += 1
        }
      }
    }
    countAll(counted, payers)
  }

  private func countAll(_ counted: [Int64], _ payers: [Int64]) {
    if counted.contains(where: contains) {
      all.counted += 1
      if payers.isEmpty {
        all.notPaid += 1
      } else if counted.contains(where: payers.contains) {
        all.paidHere += 1
      } else {
        all.paidElsewhere += 1
      }
    }
    if payers.contains(where: contains) {
      all.paid += 1
      if !counted.isEmpty {
        all.onPlaces += 1
      } else if payers.contains(where: { contains($0) && rosterOrgans.contains($0) }) {
        all.notOnPlaces += 1
      } else {
        all.unlisted += 1
      }
    }
  }

  private func update(_ organ: Int64, _ change: (inout ReconciledUnit) -> Void) {
    change(&units[organ, default: ReconciledUnit((code: "", name: ""))])
  }
}
