/// The people of a list, to be asked for by number or name: whose number was corrected is still there.
struct RowSet {
  private var numbers: Set<Int64>
  private var names: Set<String>

  init(_ rows: [ListedPerson]) {
    (numbers, names) = (Set(rows.compactMap(\.person)), Set(rows.map(\.name)))
  }

  mutating func insert(number: Int64?, name: String) {
    if let number { numbers.insert(number) }
    if !name.isEmpty { names.insert(name) }
  }

  func lacking(of others: [ListedPerson]) -> [ListedPerson] {
    others.filter { row in
      !names.contains(row.name) && !(row.person.map(numbers.contains) ?? false)
    }
  }
}
