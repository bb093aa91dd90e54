import Foundation
import Glibc

/// A clock that stands still, for tests that compare whole chains of events: 2030-01-01.
package enum FixedClock {
  /// What `SOURCE_DATE_EPOCH` is set to.
  package static let seconds = "1893456000"

  /// Stops the clock of this process; once is enough.
  package static let stop: Void = { _ = setenv("SOURCE_DATE_EPOCH", seconds, 1) }()
}
