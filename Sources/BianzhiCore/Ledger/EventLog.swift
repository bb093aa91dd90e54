package import GRDB

/// Makes the tables of state out of events. Nothing else writes those tables.
package protocol EventProjection: Sendable {
  /// The tables it alone writes, in an order that keeps references whole.
  static var tables: [String] { get }
  /// Brings the tables up to date with one more event; events of other kinds are let be.
  static func apply(_ event: Event, to database: Database) throws
}

/// The ledger's events: one is added, none is ever changed.
package struct EventLog {
  private let database: Database
  private let projections: [any EventProjection.Type]

  package init(_ database: Database, projections: [any EventProjection.Type] = []) {
    (self.database, self.projections) = (database, projections)
  }

  /// Adds an event and the state it makes, inside the caller's transaction.
  ///
  /// - Parameter payload: encodes to a JSON object without fractions; its texts are masked.
  @discardableResult
  package func append(
    kind: String, subject: String, day: CalendarDay, by person: String,
    payload: some Encodable
  ) throws -> Event {
    precondition(database.isInsideTransaction, "an event and its state are one transaction")
    let end = try end()
    let event = Event(
      number: end.number + 1, kind: kind, subject: subject, day: day,
      person: Self.plain(PersonNumber.mask(person)), payload: try EventPayload.text(payload),
      previous: end.link, entered: try entryTime())
    try store(event)
    for projection in projections { try projection.apply(event, to: database) }
    return event
  }

  /// Writes an event as it is; what it makes is another matter.
  package func store(_ event: Event) throws {
    try database.execute(
      sql: """
        INSERT INTO event (id, kind, subject, day, person, payload, previous, link, entered)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        event.number, event.kind, event.subject, event.day.yyyymmdd, event.person, event.payload,
        event.previous, event.link, event.entered,
      ])
  }

  /// Now, and never before the event before: clocks are set back now and then.
  private func entryTime() throws -> String {
    let last = try String.fetchOne(
      database, sql: "SELECT entered FROM event ORDER BY id DESC LIMIT 1")
    return max(EntryTime.now, last ?? "")
  }

  /// The newest event.
  package func end() throws -> ChainEnd {
    let row = try Row.fetchOne(
      database, sql: "SELECT id, link FROM event ORDER BY id DESC LIMIT 1")
    return row.map { ChainEnd(number: $0["id"], link: $0["link"]) }
      ?? ChainEnd(number: 0, link: Event.noLink)
  }

  /// The day of the newest event.
  func lastDay() throws -> CalendarDay? {
    let day = try Int32.fetchOne(database, sql: "SELECT day FROM event ORDER BY id DESC LIMIT 1")
    return day.flatMap { CalendarDay(yyyymmdd: $0) }
  }

  /// The events in order, of one subject or of all.
  package func each(of subject: String? = nil, _ body: (Event) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT * FROM event WHERE ?1 IS NULL OR subject = ?1 ORDER BY id",
      arguments: [subject])
    while let row = try rows.next() {
      guard let event = Event(row) else { throw DatabaseError(message: "event without a day") }
      try body(event)
    }
  }

  /// Control characters become blanks, so that the fields of a link stay apart.
  private static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    }
    return String(scalars)
  }
}

extension Ledger {
  /// Where the chain of events ends now.
  package func chainEnd() throws -> ChainEnd { try reading { try EventLog($0).end() } }
}
