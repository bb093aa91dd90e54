import Foundation
package import GRDB

/// One act or change of state, as the ledger keeps it for ever.
package struct Event: Hashable, Sendable {
  /// 1, 2, 3 … without gaps.
  package let number: Int
  /// `finding.confirmed`, `step.marked` …
  package let kind: String
  /// What it is about: F12, H3, P1, P1-7, R5 …
  package let subject: String
  /// Day of the act, as given.
  package let day: CalendarDay
  /// Who acted; empty where a check did.
  package let person: String
  /// A JSON object with sorted keys.
  package let payload: String
  /// The link of the event before.
  package let previous: String
  /// Seals this event and all before it.
  package let link: String
  /// UTC time at which it was written down; nil for one of before that was kept.
  package let entered: String?

  /// What stands before the first event.
  package static let noLink = String(repeating: "0", count: 64)

  /// The link these fields must have. No field holds U+001F, so no two events have the same text.
  package var computedLink: String {
    Self.link([previous, "\(number)", kind, subject, "\(day.yyyymmdd)", person, payload], entered)
  }

  private static func link(_ fields: [String], _ entered: String?) -> String {
    ContentHash.of((fields + (entered.map { [$0] } ?? [])).joined(separator: "\u{1F}"))
  }

  init(
    number: Int, kind: String, subject: String, day: CalendarDay, person: String, payload: String,
    previous: String, entered: String?
  ) {
    (self.number, self.kind, self.subject, self.day) = (number, kind, subject, day)
    (self.person, self.payload, self.previous) = (person, payload, previous)
    self.entered = entered
    link = Self.link(
      [previous, "\(number)", kind, subject, "\(day.yyyymmdd)", person, payload], entered)
  }

  package init?(_ row: Row) {
    let stored: Int64 = row["day"]
    guard let day = Int32(exactly: stored).flatMap(CalendarDay.init(yyyymmdd:)) else { return nil }
    self.day = day
    (number, kind, subject) = (row["id"], row["kind"], row["subject"])
    (person, payload) = (row["person"], row["payload"])
    (previous, link, entered) = (row["previous"], row["link"], row["entered"])
  }

  /// Reads the payload as the type it was written from.
  ///
  /// - Throws: ``StoredWordError`` for a word that this program does not know, `DecodingError`.
  package func decode<Payload: Decodable>(_ type: Payload.Type = Payload.self) throws -> Payload {
    do {
      return try JSONDecoder().decode(type, from: Data(payload.utf8))
    } catch let error as UnknownWord {
      throw StoredWordError(error.word, at: StoredPlace("event", error.member, row: number))
    }
  }
}

/// Where the chain of events ends: what an outside copy anchors.
package struct ChainEnd: Hashable, Sendable, CustomStringConvertible {
  package let number: Int
  package let link: String

  package init(number: Int, link: String) { (self.number, self.link) = (number, link) }

  /// `12:9f3a…` with all digits; `0` where nothing has happened yet.
  package var description: String { number == 0 ? "0" : "\(number):\(link)" }

  /// Reads `12:9f3a…`.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if text == "0" {
      self.init(number: 0, link: Event.noLink)
    } else if parts.count == 2, let number = Int(parts[0]), number > 0, parts[1].count == 64 {
      self.init(number: number, link: String(parts[1]))
    } else {
      return nil
    }
  }
}
