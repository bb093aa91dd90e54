import Foundation

/// The machine the figures are of.
enum Machine {
  /// Cores, memory and kernel.
  static var facts: String {
    let process = ProcessInfo.processInfo
    let memory = fixed(Double(process.physicalMemory) / 1_073_741_824, 1)
    return "\(process.activeProcessorCount) cores, \(memory) GiB memory, \(kernel)"
  }

  /// This program's largest size so far in MiB; the kernel counts a child's peak from there on.
  static var ownPeak: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }

  private static var kernel: String {
    var names = utsname()
    uname(&names)
    return [text(names.sysname), text(names.release), text(names.machine)].joined(separator: " ")
  }

  /// A C array of characters, up to its zero.
  private static func text<Characters>(_ characters: Characters) -> String {
    withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
