public import BianzhiCore

/// A question about free places: may an organ take some people on a kind of quota on a day?
public struct PlaceRequest: Sendable {
  /// Code of the organ.
  public var organCode: String
  /// The kind of quota, as documents and rosters write it.
  public var kind: String
  /// The leader posts that are asked about; nil where places of a quota are.
  public var post: PostWish?
  /// How many people would enter; at least 1.
  public var people: Int
  /// The day on which they would; nil for the newest data day of the ledger.
  public var day: CalendarDay?
  /// Places that the office keeps back, which no table of the ledger records; nil where nobody said.
  public var reserve: Int?
  /// Number of the document of a live use plan under which they would enter; nil where they come beside all plans.
  public var plan: String?

  /// A question beside all plans, with nothing kept back.
  public init(organCode: String, kind: String, people: Int, day: CalendarDay? = nil) {
    (self.organCode, self.kind, self.people, self.day) = (organCode, kind, people, day)
  }

  /// A question about leader posts.
  public init(organCode: String, post: PostWish, people: Int, day: CalendarDay? = nil) {
    (self.organCode, kind, self.people, self.day) = (organCode, "", people, day)
    self.post = post
  }
}
