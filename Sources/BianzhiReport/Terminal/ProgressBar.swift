import BianzhiCore

/// One line on a terminal that tells how far the work is; on anything else it writes nothing.
/// Identity numbers, as a file's name may hold them, are masked.
///
/// It is drawn at most ten times a second. Call ``finish()`` before other words go to standard error.
package struct ProgressBar {
  private static let interval = Duration.milliseconds(100)
  private static let cells = 20

  private let isTerminal: Bool
  /// What the line may take: one less than the terminal has, or the cursor would wrap.
  private let room: Int
  private let now: () -> ContinuousClock.Instant
  private let write: (String) -> Void
  private var drawnAt: ContinuousClock.Instant?
  /// Columns of the line that is on the screen.
  private var drawn = 0

  package init(
    isTerminal: Bool, columns: Int = 80,
    now: @escaping () -> ContinuousClock.Instant = { ContinuousClock.now },
    write: @escaping (String) -> Void = StandardError.write
  ) {
    self.isTerminal = isTerminal
    room = max(1, columns - 1)
    (self.now, self.write) = (now, write)
  }

  /// Draws the line, unless it was drawn a moment ago.
  ///
  /// - Parameter fraction: 0 to 1; nil if the end is not known.
  package mutating func show(label: String, fraction: Double? = nil, detail: String = "") {
    guard isTerminal else { return }
    let moment = now()
    if let drawnAt, moment - drawnAt < Self.interval { return }
    drawnAt = moment
    let line = line(PersonNumber.mask(label), fraction, PersonNumber.mask(detail))
    let width = DisplayWidth.columns(of: line)
    write("\r" + line + String(repeating: " ", count: max(0, drawn - width)))
    drawn = width
  }

  /// Wipes the line.
  package mutating func finish() {
    guard drawn > 0 else { return }
    write("\r" + String(repeating: " ", count: drawn) + "\r")
    (drawn, drawnAt) = (0, nil)
  }

  private func line(_ label: String, _ fraction: Double?, _ detail: String) -> String {
    var line = VisibleText.shortened(VisibleText.line(label), to: max(10, room * 2 / 5))
    if let fraction {
      let share = fraction.isFinite ? min(1, max(0, fraction)) : 0
      if room >= 60 {
        let done = Int(share * Double(Self.cells))
        line += " [" + String(repeating: "#", count: done)
        line += String(repeating: "-", count: Self.cells - done) + "]"
      }
      let percent = String(Int(share * 100))
      line += String(repeating: " ", count: 4 - percent.count) + percent + "%"
    }
    let left = room - DisplayWidth.columns(of: line) - 2
    if left >= 4, !detail.isEmpty {
      line += "  " + VisibleText.shortened(VisibleText.line(detail), to: left)
    }
    return VisibleText.shortened(line, to: room)
  }
}
