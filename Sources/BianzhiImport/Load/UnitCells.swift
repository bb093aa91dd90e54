import BianzhiCore

/// Tells cells of a column of inner bodies that mean the unit itself: its own name, 局领导, 本级.
final class UnitCells {
  /// What one text says.
  private struct Reading {
    let text: UnitWord.Text
    let folded: String
    let mayNameUnit: Bool
    /// The organ of the ledger that it names.
    let named: Int64?
    /// A word of 人员状态 where the text is one for a sort of people: 借调人员.
    let people: String?
  }

  /// Whether a text means the unit, for the organ that was asked of last.
  private struct Answer {
    var organ: Int64 = -1
    var isMeant = false
  }

  private let session: ImportSession
  /// The place of each text seen so far in ``readings``.
  @exclusivity(unchecked) private var texts = ByteTable()
  @exclusivity(unchecked) private var readings: [Reading] = []
  @exclusivity(unchecked) private var answers: [Answer] = []
  /// The same places by the number of the text's term; −1 where it has none yet.
  @exclusivity(unchecked) private var placesOfTerms: [Int32] = []

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
    if answers[place].organ == organ { return answers[place].isMeant }
    let isMeant = try isMeant(readings[place], organ, name)
    answers[place] = Answer(organ: organ, isMeant: isMeant)
    return isMeant
  }

  /// Whether a heading above rows, or the name of a sheet, calls their unit in short: 公路站 of 清溪县公路管理站, 镇便民服务中心 of
  /// 枫林镇便民服务中心.
  func isShort(
    heading: UnsafeRawBufferPointer, _ organ: Int64, _ name: UnsafeRawBufferPointer
  ) throws -> Bool {
    let text = String(decoding: heading, as: UTF8.self)
    if let short, short.text == text, short.organ == organ { return short.isMeant }
    if last?.organ != organ { last = try read(organ, name) }
    let isMeant = last?.written.contains { ShortUnit.isMeant(by: text, of: $0) } == true
    short = (text, organ, isMeant)
    return isMeant
  }

  /// The word of 人员状态 for people who stand in the column of inner bodies as a sort of their own: 借调 of 借调人员.
  func people(_ body: UnsafeRawBufferPointer) throws -> String? {
    body.isEmpty ? nil : readings[try place(of: body)].people
  }

  /// Most texts are stored as terms, which the row asks for anyway.
  private func place(of body: UnsafeRawBufferPointer) throws -> Int {
    guard let term = session.terms.known(body, .body).map({ Int($0.id) }) else {
      return try place(ofText: body)
    }
    if term < placesOfTerms.count, placesOfTerms[term] >= 0 { return Int(placesOfTerms[term]) }
    let place = try place(ofText: body)
    if term >= placesOfTerms.count {
      placesOfTerms += repeatElement(-1, count: term + 1 - placesOfTerms.count)
    }
    placesOfTerms[term] = Int32(place)
    return place
  }

  private func place(ofText body: UnsafeRawBufferPointer) throws -> Int {
    if let place = texts.number(of: body) { return Int(place) }
    let text = String(decoding: body, as: UTF8.self)
    let word = UnitWord.Text(text)
    readings.append(
      Reading(
        text: word, folded: OrganName.folded(text), mayNameUnit: word.mayNameUnit,
        named: try session.organs.known(name: text) ?? organ(of: word),
        people: PeopleGroup.state(ofBody: text)))
    answers.append(Answer())
    texts.insert(body, number: Int64(readings.count - 1))
    return readings.count - 1
  }

  /// The organ of 县委办领导.
  private func organ(of word: UnitWord.Text) throws -> Int64? {
    guard case .unitNamed(let name) = word.reading else { return nil }
    return try session.organs.known(name: name)
  }

  /// What one unit is called; neighbours mostly repeat it.
  private struct Unit {
    let organ: Int64
    let folded: [String]
    let written: [String]
    private(set) lazy var names = UnitWord.Names(written)

    init(_ organ: Int64, _ written: [String]) {
      (self.organ, self.written) = (organ, written)
      folded = written.map(OrganName.folded)
    }
  }

  @exclusivity(unchecked) private var last: Unit?
  private var short: (text: String, organ: Int64, isMeant: Bool)?

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
