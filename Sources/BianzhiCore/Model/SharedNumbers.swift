/// Tells the people apart whom one list gives the same identity number under different names.
package struct SharedNumbers {
  private var first: [Int64: String] = [:]
  /// Further names, of the few numbers that have any.
  private var others: [Int64: [String]] = [:]

  package init() {}

  /// The place of a row's name among those that its number was met with so far, from 0 on; a name that may be one of
  /// them (``RecordedName/areOne(_:_:)``) is no new one.
  package mutating func place(of number: Int64, _ name: String) -> Int {
    guard let known = first[number], !known.isEmpty else {
      first[number] = name
      return 0
    }
    if RecordedName.areOne(known, name) { return 0 }
    let more = others[number] ?? []
    if let place = more.firstIndex(where: { RecordedName.areOne($0, name) }) { return place + 1 }
    others[number] = more + [name]
    return more.count + 1
  }
}
