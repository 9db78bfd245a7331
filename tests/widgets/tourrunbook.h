// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace slipway {

/// A runbook through which every page and state of the window can be reached in a few seconds.
inline const QByteArray tourRunbook = R"md(# Webshop Release

**Version**: 4.7.0
**Service**: webshop

## Pre-Deployment Checklist

- [ ] All pipelines of the release branch are green
- [ ] Support and the warehouse know about tonight's release, and the banner that announces it has been up since noon
- [ ] The database has been backed up

## Deployment Steps

### Phase 1: Preparation (T-30 minutes)

#### 1.1 Look at what runs

Before anything changes, look at **what runs now**. The table says what should be there; anything else is a reason to
stop and ask in the [release channel](https://example.org/channel).

| Part | Version | Where |
|------|---------|-------|
| web  | 4.6.2   | rack 1 and 2 |
| jobs | 4.6.2   | rack 3 |

```bash
# Show what is deployed
printf 'web   4.6.2  healthy\njobs  4.6.2  healthy\n'

# Check free space
test -d .
```

#### 1.2 Fill the caches

```bash
# Warm up the product pages
echo "requesting 48 pages"
test -f warm || { touch warm; echo "page 17: connection refused" >&2; false; }
echo "all pages answered"
```

### Phase 2: Deployment (T-0)

#### 2.1 Deploy the web servers

**Option A: Docker Compose (single machine)**

```bash
# Start the new containers
./docker-compose -f shop.yml up -d
```

**Option B: Kubernetes (large installations)**

```bash
# Roll the deployment forward
./kubectl apply -f shop.yaml
```

#### 2.2 Observe (20 seconds)

Watch the error rate while the first customers arrive.

```bash
# Count the errors
echo "0 errors in 12 requests"
```

```bash
# Follow the logs of compose
./docker-compose logs web
```

### Phase 3: After the release

#### 3.1 Tell everybody

- [ ] The release channel knows that it is done

## Rollback Criteria

- Error rate > 5%
- Customers cannot pay

## Rollback Procedures

### Rollback Steps

#### 1. Quick rollback (Compose)

```bash
# Start the containers of the version before
test 4 = 4
```

#### 2. Restore from backup (last resort)

```bash
# Restore the database
test 5 = 5
```

## Troubleshooting

### Issue 1: Pages answer slowly

**Symptoms:**
- Latency rises above 400 ms

**Solution:**
- Restart the workers one after another

## Emergency Contacts

| Role | Name | Contact |
|------|------|---------|
| Release lead | Ada Lovelace | ada@example.org |
| Database | Grace Hopper | +49 30 1234567 |
| On call | [Name] | +1-XXX-XXX-XXXX |

## Useful Commands

```bash
# Show the date
date -u
```

## Links

- [Dashboard](https://example.org/dashboard)
)md";

} // namespace slipway
