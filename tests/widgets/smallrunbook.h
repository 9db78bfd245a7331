// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace slipway {

/// A runbook with one of everything that can be looked up.
inline const QByteArray smallRunbook = R"(# Kiosk Release

**Version**: 1.0

## Deployment Steps

### Phase 1: Preparation

#### 1.1 Look around

```bash
# Assert the folder
test -d .

# Leave a trace
touch ran-by-palette
```

#### 1.2 Check the queue

- [ ] Queue is empty

### Phase 2: Deployment

#### 2.1 Deploy

```bash
# Deploy it
test 1 = 1
```

## Rollback Procedures

### Rollback Steps

#### 1. Quick way back

```bash
# Take it back
test 4 = 4
```

#### 2. Restore from backup (last resort)

```bash
# Restore it
test 5 = 5
```

## Troubleshooting

### Issue 1: Slow answers

**Symptoms:**
- Latency rises

**Solution:**
- Restart the workers

## Emergency Contacts

| Role | Name | Contact |
|------|------|---------|
| Lead | Ada | ada@example.org |
| Database | Grace | ask at the desk |

## Useful Commands

```bash
# Show the date
touch ran-by-palette; date -u
```

## Links

- [Dashboard](https://example.org/dashboard)
)";

} // namespace slipway
