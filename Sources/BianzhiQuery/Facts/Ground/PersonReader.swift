/// What a fact takes of everybody on the rosters in force, in the one walk over people that a check makes.
///
/// It keeps what the fact needs, and must not rest on what the reader of another fact found.
protocol PersonReader: AnyObject, SendableMetatype {
  /// Whether it wants the lines of the pay month, and not only the rows on rosters.
  static var readsPay: Bool { get }

  init(_ preparation: Preparation) throws

  /// Takes one person, in the order of the persons' numbers.
  ///
  /// - Parameter match: the rows in force and the pay lines, each in the order of their numbers.
  func take(_ person: Int64, _ match: PersonMatch) throws
}

extension PersonReader {
  static var readsPay: Bool { false }
}
