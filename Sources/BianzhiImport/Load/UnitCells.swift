import BianzhiCore

/// Tells cells of a column of inner bodies that mean the unit itself: its own name, 局领导, 本级.
final class UnitCells {
  /// What one text says, and the answer for the organ that was asked of last.
  private struct Reading {
    let text: UnitWord.Text
    let folded: String
    let mayNameUnit: Bool
    /// The organ of the ledger that it names.
    let named: Int64?
    var organ: Int64 = -1
    var isMeant = false
  }

  private let session: ImportSession
  /// The place of each text seen so far in ``readings``.
  private var texts = ByteTable()
  private var readings: [Reading] = []

  init(_ session: ImportSession) { self.session = session }

  /// - Parameters:
  ///   - body: the cell.
  ///   - organ: the row's organ.
  ///   - name: what the row calls it; empty where it has no column for that.
  func isMeant(
    by body: UnsafeRawBufferPointer, _ organ: Int64, _ name: UnsafeRawBufferPointer
  ) throws -> Bool {
    guard !body.isEmpty else { return false }
    if body.isEqual(to: name) { return true }
    let place = try place(of: body)
    if readings[place].organ == organ { return readings[place].isMeant }
    let isMeant = try isMeant(readings[place], organ, name)
    readings[place].organ = organ
    readings[place].isMeant = isMeant
    return isMeant
  }

  private func place(of body: UnsafeRawBufferPointer) throws -> Int {
    if let place = texts.number(of: body) { return Int(place) }
    let text = String(decoding: body, as: UTF8.self)
    let word = UnitWord.Text(text)
    readings.append(
      Reading(
        text: word, folded: OrganName.folded(text), mayNameUnit: word.mayNameUnit,
        named: try session.organs.known(name: text)))
    texts.insert(body, number: Int64(readings.count - 1))
    return readings.count - 1
  }

  /// What one unit is called; neighbours mostly repeat it.
  private struct Unit {
    let organ: Int64
    let folded: Set<String>
    let written: [String]
    private(set) lazy var names = UnitWord.Names(written)

    init(_ organ: Int64, _ written: [String]) {
      (self.organ, self.written) = (organ, written)
      folded = Set(written.map(OrganName.folded))
    }
  }

  private var last: Unit?

  private func isMeant(
    _ reading: Reading, _ organ: Int64, _ name: UnsafeRawBufferPointer
  ) throws -> Bool {
    if reading.named == organ || reading.text.reading == .unit { return true }
    if last?.organ != organ { last = try read(organ, name) }
    if last?.folded.contains(reading.folded) == true { return true }
    return reading.mayNameUnit && last?.names.areMeant(by: reading.text) == true
  }

  private func read(_ organ: Int64, _ name: UnsafeRawBufferPointer) throws -> Unit {
    var names = try session.organTitles.names(of: organ)
    if let sheet = session.sheet.organ?.name { names.append(sheet) }
    if !name.isEmpty { names.append(String(decoding: name, as: UTF8.self)) }
    return Unit(organ, names)
  }
}
