import BianzhiCore

/// Compares the sums that a wide form prints within its rows (合计, 小计, 领导职数) with the numbers beside them.
///
/// Which columns a sum adds up is not said anywhere: it is told by the rows. A sum is charged to a row only
/// where the same columns add up to it in most rows, or where only one set of columns can be meant.
struct RowSums {
  private struct Sum {
    let column: Int
    let heading: String
    /// Sets of columns that may be meant, each once.
    let candidates: [[Int]]
    var rows = 0
    /// By candidate: how many rows it fits, and the rows that it does not.
    var fits: [Int]
    var misfits: [[TotalCheck.Total]]
  }

  private var sums: [Sum]

  init(_ layout: Layout) {
    let forms = layout.forms.filter { $0.partOf == nil }.sorted { $0.index < $1.index }
    sums = forms.compactMap { form in
      let candidates = Self.candidates(for: form, in: forms)
      guard !candidates.isEmpty, Self.knowsGroup(of: form.index, in: layout) else { return nil }
      return Sum(
        column: form.index, heading: layout.heading(form.index), candidates: candidates,
        fits: candidates.map { _ in 0 }, misfits: candidates.map { _ in [] })
    }
  }

  /// 小计 below 编外人员 is the sum of what stands beside it there: of a group with columns that are not read, nobody
  /// knows what it comes to.
  private static func knowsGroup(of column: Int, in layout: Layout) -> Bool {
    let path = layout.heading(column).split(separator: "/")
    guard path.count > 1 else { return true }
    let group = path.dropLast().joined(separator: "/") + "/"
    let read = Set(layout.forms.map(\.index))
    return layout.headings.indices.allSatisfy {
      !layout.headings[$0].hasPrefix(group) || read.contains($0)
    }
  }

  private static func candidates(for sum: FormColumn, in forms: [FormColumn]) -> [[Int]] {
    var alike = forms.filter { $0.heading.measure == sum.heading.measure }
    var sets: [[Int]] = []
    switch sum.heading.part {
    case .sum:
      let isOf = { (column: FormColumn, kind: QuotaKind) in
        column.heading.part == .quota(kind.rawValue)
      }
      // Of a total of places people off quota are no part; some forms add them to a mere 合计, others do not.
      if sum.isOfPlaces { alike.removeAll { isOf($0, .offQuota) } }
      let kinds = alike.filter(\.heading.part.isQuota)
      for kinds in [kinds, kinds.filter { !isOf($0, .offQuota) }] {
        sets.append(kinds.map(\.index))
        // Some forms add 员额 to the quotas, others do not.
        sets.append(kinds.filter { !isOf($0, .registered) }.map(\.index))
      }
      sets.append(
        Array(alike.drop { $0.index <= sum.index }.prefix { $0.isAddend }.map(\.index)))
      sets.append(
        alike.filter { $0.index < sum.index }.reversed().prefix { $0.isAddend }.map(\.index)
          .sorted())
    case .leaders(let scope):
      sets.append(
        alike.filter {
          guard case .post(scope, let role, _) = $0.heading.part else { return false }
          return role != .other
        }.map(\.index))
    case .quota, .post, .team, .uncounted, .control, .grades: break
    }
    var found: [[Int]] = []
    for set in sets where set.count > 1 && !found.contains(set) { found.append(set) }
    return found
  }

  mutating func add(_ cells: CellReader, organ: Int64, line: Int) {
    for index in sums.indices {
      let sum = sums[index]
      guard let printed = TotalCheck.value(cells, sum.column, false) else { continue }
      var isCounted = false
      for (place, columns) in sum.candidates.enumerated() {
        let values = columns.compactMap { TotalCheck.value(cells, $0, false) }
        guard !values.isEmpty else { continue }
        isCounted = true
        let computed = values.reduce(0, +)
        if computed == printed {
          sums[index].fits[place] += 1
        } else {
          sums[index].misfits[place].append(
            TotalCheck.Total(
              line: line, column: sum.heading, organ: organ > 0 ? organ : nil, printed: printed,
              computed: computed, isMoney: false, first: line, last: line))
        }
      }
      if isCounted { sums[index].rows += 1 }
    }
  }

  /// The sums that are not those of their rows.
  func wrong() -> [TotalCheck.Total] {
    sums.flatMap { sum -> [TotalCheck.Total] in
      guard let best = sum.fits.max(), let place = sum.fits.firstIndex(of: best) else { return [] }
      let isKnown = best * 2 > sum.rows || (best == 0 && sum.rows < 3 && sum.candidates.count == 1)
      return isKnown ? sum.misfits[place] : []
    }
  }
}

extension FormColumn {
  /// A number that a sum beside it may add up.
  fileprivate var isAddend: Bool {
    switch heading.part {
    case .quota, .post, .team: true
    case .leaders, .uncounted, .control, .grades, .sum: false
    }
  }
}
