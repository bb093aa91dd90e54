import Synchronization

/// How much a file made its readers do: bytes looked at, records and cells passed over, entries listed.
///
/// It says nothing of time, so a test can hold a reader to work that grows with the file and no faster.
/// Counted are whole blocks, rows and parts, never single bytes, so it costs nothing.
package final class WorkCount: Sendable {
  private let counted = Atomic<Int>(0)

  package init() {}

  /// The work so far.
  package var steps: Int { counted.load(ordering: .relaxed) }

  package func add(_ steps: Int) {
    counted.wrappingAdd(steps, ordering: .relaxed)
  }
}
