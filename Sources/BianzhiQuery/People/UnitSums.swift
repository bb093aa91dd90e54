import BianzhiCore
import GRDB

/// Adds up the units of a comparison: each with those below it, and all together.
struct UnitSums {
  let tree: OrganTree

  init(_ database: Database) throws {
    tree = try OrganTree(database)
  }

  /// A move from one unit to another; a unit that was not compared is nil.
  struct Move {
    let from, to: Int64?
    let isEntry: Bool
  }

  /// The sums of every unit that has others below it, and of all.
  ///
  /// - Parameters:
  ///   - kept: the units to be added up.
  ///   - isHead: whether an organ above some of them gets a sum.
  func sums(
    of kept: [Int64: UnitDifference], _ moves: [Move], _ titles: OrganTitles,
    isHead: (Int64) -> Bool
  ) -> (groups: [Int64: UnitDifference], all: UnitDifference) {
    var groups: [Int64: UnitDifference] = [:]
    var all = UnitDifference(scope: .all, organCode: "", organName: "")
    all.units = (0, 0)
    let heads = Set(kept.keys.flatMap { tree.line(of: $0).dropFirst() }.filter(isHead))
    for (organ, unit) in kept {
      Self.add(unit, to: &all)
      for head in tree.line(of: organ) where heads.contains(head) {
        var group = groups[head] ?? begin(head, kept, titles)
        Self.add(unit, to: &group)
        groups[head] = group
      }
    }
    for move in moves {
      let (out, into) = (move.from.map(tree.line) ?? [], move.to.map(tree.line) ?? [])
      let (isFrom, isTo) = (
        move.from.map { kept[$0] != nil } ?? false, move.to.map { kept[$0] != nil } ?? false
      )
      if isFrom, !isTo { all.movedOut += 1 }
      if isTo, !isFrom { all.movedIn += 1 }
      if isFrom { for head in out where !into.contains(head) { groups[head]?.movedOut += 1 } }
      if isTo { for head in into where !out.contains(head) { groups[head]?.movedIn += 1 } }
    }
    return (groups, all)
  }

  private func begin(
    _ head: Int64, _ kept: [Int64: UnitDifference], _ titles: OrganTitles
  ) -> UnitDifference {
    var group = UnitDifference(
      scope: .group, organCode: kept[head]?.organCode ?? titles.code(head),
      organName: kept[head]?.organName ?? titles.name(head))
    group.units = (0, 0)
    return group
  }

  /// Adds what a unit has but for moves, which may stay inside the sum.
  private static func add(_ unit: UnitDifference, to sum: inout UnitDifference) {
    sum.units.all += 1
    guard unit.isCompared else { return }
    sum.units.compared += 1
    sum.opening = (sum.opening ?? 0) + (unit.opening ?? 0)
    sum.closing = (sum.closing ?? 0) + (unit.closing ?? 0)
    sum.entered += unit.entered
    sum.left += unit.left
    sum.changed += unit.changed
  }
}
