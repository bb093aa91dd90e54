import BianzhiCore

/// Tells cells of a column of inner bodies that mean the unit itself: its own name, 局领导, 本级.
final class UnitCells {
  private let session: ImportSession
  private let units: UnitNames
  /// The place of each text seen so far in ``readings``.
  private var texts = ByteTable()
  private var readings: [UnitWord.Reading] = []

  init(_ session: ImportSession) {
    self.session = session
    units = UnitNames(session.organs)
  }

  /// - Parameters:
  ///   - body: the cell.
  ///   - organ: the row's organ.
  ///   - name: what the row calls it; empty where it has no column for that.
  @inline(__always)
  func isMeant(
    by body: UnsafeRawBufferPointer, _ organ: Int64, _ name: UnsafeRawBufferPointer
  ) throws -> Bool {
    guard !body.isEmpty else { return false }
    if body.count == name.count, body.elementsEqual(name) { return true }
    if try units.organ(named: body) == organ { return true }
    let place = place(of: body)
    return try readings[place] == .unit || isNamed(place, body, organ, name)
  }

  private func place(of body: UnsafeRawBufferPointer) -> Int {
    if let place = texts.number(of: body) { return Int(place) }
    texts.insert(body, number: Int64(readings.count))
    readings.append(UnitWord.read(String(decoding: body, as: UTF8.self)))
    return readings.count - 1
  }

  /// The answers for the organ that was asked of last; neighbours mostly repeat it.
  private var last: Int64 = -1
  private var answers: [Int: Bool] = [:]

  private func isNamed(
    _ place: Int, _ body: UnsafeRawBufferPointer, _ organ: Int64, _ name: UnsafeRawBufferPointer
  ) throws -> Bool {
    if organ != last { (last, answers) = (organ, [:]) }
    if let known = answers[place] { return known }
    let text = String(decoding: body, as: UTF8.self)
    var names = try session.organTitles.names(of: organ)
    if let sheet = session.sheet.organ?.name { names.append(sheet) }
    if !name.isEmpty { names.append(String(decoding: name, as: UTF8.self)) }
    let folded = OrganName.folded(text)
    let isMeant =
      names.contains { OrganName.folded($0) == folded } || UnitWord.means(text, unit: names)
    answers[place] = isMeant
    return isMeant
  }
}
