import BianzhiCore

/// What the words of a state's column mean, and which day of leaving notes tell, each text read once.
struct StateReadings: ~Copyable {
  private var words = ByteTable()
  private var states: [PersonState?] = []
  private var notes = ByteTable()
  private var entries = ByteTable()
  /// Notes may differ from person to person: so many are kept.
  private static let mostNotes = 10_000

  /// What a cell of the state's column says.
  mutating func state(of cell: UnsafeRawBufferPointer) -> PersonState? {
    if let known = words.number(of: cell) { return states[Int(known)] }
    let state = Self.state(of: String(decoding: cell, as: UTF8.self))
    words.insert(cell, number: Int64(states.count))
    states.append(state)
    return state
  }

  static func state(of text: String) -> PersonState? {
    PersonState(rawValue: WordReading(of: text, in: "state").code)
  }

  /// The day, as stored, on which somebody came by a note: 2024年9月调入.
  mutating func entryDay(of note: UnsafeRawBufferPointer) -> Int32? {
    if let known = entries.number(of: note) { return known > 0 ? Int32(known) : nil }
    let day = EntryNote.day(in: String(decoding: note, as: UTF8.self))?.stored
    if entries.count < Self.mostNotes { entries.insert(note, number: Int64(day ?? 0)) }
    return day
  }

  /// The day, as stored, on which somebody left by a note: 2024年8月退休.
  mutating func leavingDay(of note: UnsafeRawBufferPointer) -> Int32? {
    if let known = notes.number(of: note) { return known > 0 ? Int32(known) : nil }
    var day: Int32?
    let text = String(decoding: note, as: UTF8.self)
    if case .says(let state, let left?, _) = NoteState(text), state.isLeft { day = left.stored }
    if notes.count < Self.mostNotes { notes.insert(note, number: Int64(day ?? 0)) }
    return day
  }
}
