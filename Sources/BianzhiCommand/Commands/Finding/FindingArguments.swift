public import ArgumentParser
import BianzhiAudit
public import BianzhiCore

// Codes of these types may stand on the command line.
extension FindingStatus: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension Duty: ExpressibleByArgument {}
extension RectificationTerm: ExpressibleByArgument {}
