package import BianzhiCore

/// What makes state out of events.
package enum Projections {
  package static let all: [any EventProjection.Type] = [
    Acts.self, NameProjection.self, MappingProjection.self, RevealProjection.self,
    ReadingProjection.self,
  ]

  /// The tables that hold nothing but what events made.
  package static var tables: [String] { all.flatMap { $0.tables } }
}
