"""What leaves the machine. Off until configured; passed into actions."""
